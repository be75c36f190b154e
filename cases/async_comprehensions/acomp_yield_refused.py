# title: yield in an asynchronous comprehension or generator expression is a SyntaxError since 3.8
# clauses: acomp.no_yield
# python: >=3.8
for source in ('[(yield x) async for x in y]', '{(yield x) async for x in y}',
               '{x: (yield) async for x in y}', '((yield x) async for x in y)',
               '[x async for x in y if (yield)]'):
    try:
        compile('async def f():\n ' + source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
