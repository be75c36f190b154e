# title: a class and None make an instance without arguments
# clauses: gen.throw.class_none gen.throw.class
# python: >=3.2
def show():
    while True:
        try:
            yield
        except KeyError as error:
            print(error.args)

g = show()
next(g)
g.throw(KeyError)
g.throw(KeyError, None)
g.throw(KeyError, None, None)

# expect:
# ()
# ()
# ()
