# title: return in a finally block discards the exception that was saved while it waited
# clauses: flow.finally.discards
# python: >=3.3
def body():
    try:
        yield 'try'
    finally:
        yield 'finally'
        return 'result'

g = body()
print(next(g), g.throw(KeyError()))
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.__context__)

# expect:
# try finally
# result None
