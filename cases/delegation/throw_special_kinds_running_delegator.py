# title: a delegator refuses every kind of exception while its sub-generator executes, and closes nothing
# clauses: delegate.running gen.throw.running
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class MyExit(GeneratorExit):
    pass

class Enough(StopIteration):
    pass

def sub():
    try:
        for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave, GeneratorExit, MyExit, StopIteration, Enough):
            try:
                g.throw(kind)
            except ValueError:
                print('ValueError')
        yield 'alive'
    except BaseException:
        print('not reached')

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

g = delegator(3)
print(next(g), next(g, 'end'))

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# alive end
