# title: a finally block may yield though the body is on its way out
# clauses: gen.return.finally gen.yield.in_try
# python: >=3.3
def leaving():
    try:
        return 'value'
    finally:
        yield 'one moment'

g = leaving()
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# one moment
# value
