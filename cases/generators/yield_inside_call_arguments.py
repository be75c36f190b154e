# title: a function with yields among its arguments is called when the last was resumed
# clauses: gen.yield.order gen.yield.keeps_state
# python: >=3.3
def show(*args, **kwargs):
    print('called with', args, sorted(kwargs.items()))
    return 'result'

def body():
    return show((yield 1), (yield 2), key=(yield 3))

g = body()
print(next(g), g.send('a'), g.send('b'))
try:
    g.send('c')
except StopIteration as stop:
    print(stop.value)

# expect:
# 1 2 3
# called with ('a', 'b') [('key', 'c')]
# result
