# title: else is executed when nothing was raised, finally in any case
# clauses: group.star.else
# python: >=3.11
def attempt(*errors):
    try:
        if errors:
            raise ExceptionGroup('text', errors)
    except* ValueError:
        print('handled', end=' ')
    else:
        print('else', end=' ')
    finally:
        print('finally')

attempt()
attempt(ValueError())
try:
    attempt(KeyError())
except ExceptionGroup as group:
    print(repr(group))

# expect:
# else finally
# handled finally
# finally
# ExceptionGroup('text', [KeyError()])
