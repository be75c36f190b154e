# title: a generator keeps the code of its function when that gets another
# clauses: gen.attr.code gen.yield.keeps_state
# python: >=3.2
def body():
    first = yield 'waits'
    yield ('goes on with', first)

def other():
    yield 'other'

code = body.__code__
g = body()
print(next(g))
body.__code__ = other.__code__
print(g.gi_code is code)
print(g.send('a value'))
print(list(body()))
g.close()
print(g.gi_code is code)

# expect:
# waits
# True
# ('goes on with', 'a value')
# ['other']
# True
