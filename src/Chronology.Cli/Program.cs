using Chronology.Cli;

return CommandLineProgram.Run(args, Terminal.OfProcess());
