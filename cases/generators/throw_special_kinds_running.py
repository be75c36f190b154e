# title: a generator that executes refuses every kind of exception
# clauses: gen.throw.running
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class MyExit(GeneratorExit):
    pass

class Enough(StopIteration):
    pass

def body():
    for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave, GeneratorExit, MyExit, StopIteration, Enough):
        try:
            me.throw(kind)
        except BaseException as error:
            print(type(error).__name__)
    yield 'alive'

me = body()
print(next(me))

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# alive
