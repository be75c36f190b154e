# title: an exception at a yield in an expression leaves what was evaluated and not the rest
# clauses: gen.yield.order flow.order.call
# python: >=3.3
def seen(name):
    print(name)

def body():
    try:
        seen([seen('before'), (yield), seen('not reached')])
    except KeyError:
        yield 'KeyError'
    yield 'behind'

g = body()
next(g)
print(g.throw(KeyError()), next(g))

# expect:
# before
# KeyError behind
