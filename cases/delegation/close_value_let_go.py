# title: what a sub-generator returns when it is closed is let go before its delegator goes on
# clauses: gen.final.nothing_kept delegate.close
# python: >=3.4
# needs: refcounting
class Marked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('let go:', self.name)

def sub(name):
    try:
        yield
    except GeneratorExit:
        return Marked(name)

def middle():
    try:
        yield from sub('of sub')
    except GeneratorExit:
        return Marked('of middle')

def delegator():
    try:
        yield from middle()
    except GeneratorExit:
        print('delegator goes on')

g = delegator()
next(g)
g.close()

# expect:
# let go: of sub
# let go: of middle
# delegator goes on
