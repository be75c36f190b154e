# title: the other blocks are executed although one has raised
# clauses: group.raise.siblings
# python: >=3.12
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        print('values')
        raise OSError
    except* TypeError:
        print('types')
except OSError:
    print('OSError')

# expect:
# values
# types
# OSError
