import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '#client/api/queries.ts'
import { LanguageProvider } from '#client/i18n/language.tsx'
import { ToastProvider } from '#client/ui/toast.tsx'
import { WidgetLanguage } from '#client/ui/widget-language.tsx'
import { router } from './routes.tsx'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/overlays.css'
import './styles/page.css'
import './styles/case-page.css'
import './styles/chronology-list.css'
import './styles/long-list.css'
import './styles/entry.css'
import './styles/print.css'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no element #root')

const queryClient = createQueryClient()

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <WidgetLanguage>
        <QueryClientProvider client={queryClient}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </QueryClientProvider>
      </WidgetLanguage>
    </LanguageProvider>
  </StrictMode>,
)
