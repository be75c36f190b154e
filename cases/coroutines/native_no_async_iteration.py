# title: a coroutine has neither __aiter__ nor __anext__, __aenter__ nor __enter__
# clauses: co.iter.no_methods
# python: >=3.6
async def work():
    pass

c = work()
print([name for name in ('__aiter__', '__anext__', '__aenter__', '__aexit__', '__enter__',
                         '__exit__', '__len__', '__call__') if hasattr(c, name)])
c.close()

# expect:
# []
