import fc from 'fast-check'

// The same random cases every run, so that a failure can be run again; SEED=n tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2013) })
