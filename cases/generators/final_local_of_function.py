# title: a generator held by a local variable is closed when its function returns
# clauses: gen.final.moment gen.final.close
# python: >=3.2
# needs: refcounting
def body():
    try:
        yield 'first'
    finally:
        print('finally')

def first():
    g = body()
    return next(g)

print(first())

# expect:
# finally
# first
