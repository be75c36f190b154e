# title: send takes exactly one argument and otherwise leaves the generator alone
# clauses: gen.send.arity
# python: >=3.2
import inspect

def listen():
    while True:
        print('got', (yield))

g = listen()
for arguments in ((), (1, 2)):
    try:
        g.send(*arguments)
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g))
next(g)
for arguments in ((), (1, 2)):
    try:
        g.send(*arguments)
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g))

# expect:
# TypeError GEN_CREATED
# TypeError GEN_CREATED
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
