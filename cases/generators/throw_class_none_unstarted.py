# title: a class with None thrown into a new generator is the class alone
# clauses: gen.throw.unstarted gen.throw.class_none
# python: >=3.2
def body():
    print('not reached')
    yield

for details in ((KeyError, None), (KeyError, None, None)):
    g = body()
    try:
        g.throw(*details)
    except KeyError as error:
        print(error.args, list(g))

# expect:
# () []
# () []
