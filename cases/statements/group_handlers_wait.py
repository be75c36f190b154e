# title: a body may wait in the handlers of an exception group, and what is left over is raised
# clauses: flow.group.handlers
# python: >=3.11
def names(group):
    return [type(error).__name__ for error in group.exceptions]

def body():
    try:
        raise ExceptionGroup('group', [KeyError(), OSError(), TypeError()])
    except* KeyError as error:
        yield names(error)
    except* OSError as error:
        yield names(error)
    finally:
        yield 'finally'

g = body()
print(next(g), next(g), next(g))
try:
    next(g)
except ExceptionGroup as group:
    print(names(group))

# expect:
# ['KeyError'] ['OSError'] finally
# ['TypeError']
