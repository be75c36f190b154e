# title: an ExceptionGroup holds nothing that does not derive from Exception
# clauses: group.create.refused
# python: >=3.11
for error in KeyboardInterrupt(), GeneratorExit(), SystemExit(), BaseExceptionGroup('inner', [KeyboardInterrupt()]):
    try:
        ExceptionGroup('text', [ValueError(), error])
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
