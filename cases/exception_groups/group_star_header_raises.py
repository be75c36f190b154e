# title: an exception behind except* leaves at once and replaces all that was raised
# clauses: group.star.header_raises
# python: >=3.11
try:
    try:
        raise ExceptionGroup('text', [ValueError(), KeyError()])
    except* ValueError:
        raise OSError
    except* undefined:
        print('never')
    except* KeyError:
        print('never')
except NameError as error:
    print('NameError', repr(error.__context__))

# expect:
# NameError ExceptionGroup('text', [ValueError()])
