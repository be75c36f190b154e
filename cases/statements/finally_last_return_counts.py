# title: of several return statements that are executed the last one gives the value
# clauses: flow.finally.last_return
# python: >=3.3
def body():
    try:
        try:
            return 'try'
        finally:
            yield 'inner finally'
            return 'inner'
    finally:
        yield 'outer finally'

g = body()
print(next(g), next(g), sep=', ')
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# inner finally, outer finally
# inner
