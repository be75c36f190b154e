# title: a thrown exception looks for its handler from the yield outwards
# clauses: gen.throw.suspended gen.throw.caught
# python: >=3.2
def body():
    try:
        try:
            yield 'inner'
        except KeyError:
            yield 'not reached'
        finally:
            print('inner finally')
    except IndexError:
        yield 'outer handler'

g = body()
print(next(g))
print(g.throw(IndexError))

# expect:
# inner
# inner finally
# outer handler
