# title: an exception at a yield in the value of return passes through the finally block
# clauses: flow.return.computed flow.finally.saved
# python: >=3.3
def body():
    try:
        return [1, (yield 'value?')]
    finally:
        yield 'finally'

g = body()
print(next(g), g.throw(KeyError()))
try:
    next(g)
except KeyError:
    print('KeyError')

# expect:
# value? finally
# KeyError
