# title: incomplete statements, async on a line of its own and async before an item are SyntaxErrors
# clauses: aflow.syntax.form
# python: >=3.6
for body in ('async with: pass', 'async for x: pass', 'async for in m: pass', 'async with m as: pass',
             'async\n with m: pass', 'with m, async m: pass', 'async async with m: pass',
             'async with m', 'async \\\n  with m: pass'):
    try:
        compile('async def f(m):\n ' + body + '\n', 'case', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# compiled
