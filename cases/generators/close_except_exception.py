# title: a handler for Exception does not catch GeneratorExit
# clauses: gen.close.exit_class gen.close.uncaught
# python: >=3.2
print(GeneratorExit.__bases__ == (BaseException,))

def careless():
    while True:
        try:
            yield
        except Exception:
            print('not reached')

g = careless()
next(g)
print(g.close())

# expect:
# True
# None
