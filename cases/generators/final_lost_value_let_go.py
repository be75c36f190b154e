# title: a value that close() loses is let go before close() is over
# clauses: gen.final.nothing_kept gen.close.yielded gen.close.no_value
# python: >=3.4
# needs: refcounting
class Marked:
    def __del__(self):
        print('let go')

def yields():
    try:
        yield
    except GeneratorExit:
        yield Marked()

def returns():
    try:
        yield
    except GeneratorExit:
        return Marked()

g = yields()
next(g)
try:
    g.close()
except RuntimeError:
    print('RuntimeError')
g = returns()
next(g)
g.close()
print('end')

# expect:
# let go
# RuntimeError
# let go
# end
