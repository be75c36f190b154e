# title: the value of return is the value of the StopIteration
# clauses: gen.return.value
# python: >=3.3
def body():
    yield 'item'
    return 'result'

g = body()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)

# expect:
# result ('result',)
