# title: a class with None thrown into a closed generator is the class alone
# clauses: gen.throw.closed gen.throw.class_none
# python: >=3.2
def body():
    yield

g = body()
g.close()
for details in ((KeyError, None), (KeyError, None, None)):
    try:
        g.throw(*details)
    except KeyError as error:
        print(error.args)

# expect:
# ()
# ()
