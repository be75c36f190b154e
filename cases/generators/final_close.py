# title: a waiting generator that loses its last reference is closed at that moment
# clauses: gen.final.close gen.final.moment
# python: >=3.2
# needs: refcounting
def body():
    try:
        yield
    except GeneratorExit:
        print('GeneratorExit')
        raise
    finally:
        print('finally')

g = body()
next(g)
print('before')
del g
print('after')

# expect:
# before
# GeneratorExit
# finally
# after
