# title: return may replace an exception and another return, level by level
# clauses: flow.finally.last_return flow.finally.discards
# python: >=3.3
def body():
    try:
        try:
            try:
                yield 'waiting'
            except KeyError:
                return 'except'
            finally:
                yield 'first finally'
                raise OSError
        finally:
            yield 'second finally'
            return 'second'
    finally:
        yield 'third finally'

def result(g):
    try:
        while True:
            print(next(g))
    except StopIteration as stop:
        return stop.value

g = body()
print(next(g))
print(g.throw(KeyError()))
print(result(g))

# expect:
# waiting
# first finally
# second finally
# third finally
# second
