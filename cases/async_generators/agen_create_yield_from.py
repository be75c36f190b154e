# title: yield from is a SyntaxError in an async def
# clauses: agen.create.yield_from
# python: >=3.6
for source in ('async def f():\n yield from []',
               'async def f():\n yield 1\n yield from []',
               'async def f():\n x = yield from g()'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
