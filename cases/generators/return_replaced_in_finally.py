# title: a return in a finally block replaces the value
# clauses: gen.return.finally
# python: >=3.3
def body():
    try:
        return 'first'
    finally:
        return 'second'
    yield

try:
    next(body())
except StopIteration as stop:
    print(stop.value)

# expect:
# second
