# title: CPython refuses bad arguments of throw without resuming the generator
# clauses: gen.throw.refused_untouched
# python: >=3.2
import inspect

def body():
    try:
        print('got', (yield))
    except BaseException:
        print('not reached')

for started in (False, True):
    for arguments in ((42,), (KeyError('k'), 'value'), (KeyError, 'value', 'traceback'), ()):
        g = body()
        if started:
            next(g)
        try:
            g.throw(*arguments)
        except TypeError:
            print('TypeError', inspect.getgeneratorstate(g))
            for value in g:
                pass

# expect:
# TypeError GEN_CREATED
# got None
# TypeError GEN_CREATED
# got None
# TypeError GEN_CREATED
# got None
# TypeError GEN_CREATED
# got None
# TypeError GEN_SUSPENDED
# got None
# TypeError GEN_SUSPENDED
# got None
# TypeError GEN_SUSPENDED
# got None
# TypeError GEN_SUSPENDED
# got None
