# title: exceptions that are no Exception can be thrown in too
# clauses: gen.throw.suspended gen.throw.class
# python: >=3.2
def body():
    for kind in kinds:
        try:
            yield 'ready'
        except Exception:
            print('not reached')
        except BaseException as error:
            print(type(error).__name__)
    yield 'end'

kinds = (KeyboardInterrupt, SystemExit, GeneratorExit, BaseException)
g = body()
next(g)
for kind in kinds:
    print(g.throw(kind))

# expect:
# KeyboardInterrupt
# ready
# SystemExit
# ready
# GeneratorExit
# ready
# BaseException
# end
