# title: the elements of a tuple become the arguments of the exception
# clauses: gen.throw.class_tuple
# python: >=3.2
def show():
    while True:
        try:
            yield
        except KeyError as error:
            print(error.args)

g = show()
next(g)
g.throw(KeyError, (1, 2, 3))
g.throw(KeyError, ())
g.throw(KeyError, ((1, 2),))

# expect:
# (1, 2, 3)
# ()
# ((1, 2),)
