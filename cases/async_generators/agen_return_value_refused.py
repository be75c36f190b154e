# title: return with a value is a SyntaxError in an asynchronous generator
# clauses: agen.return.value
# python: >=3.6
for source in ('async def f():\n yield\n return 1',
               'async def f():\n return 1\n yield',
               'async def f():\n yield\n return None',
               'async def f():\n if 0:\n  yield\n return (yield)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
