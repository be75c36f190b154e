# title: stars in the iterable are a SyntaxError
# clauses: aflow.for.star_refused
# python: <3.9
try:
    compile('async def f(m):\n async for x in *m, 3: pass\n', 'case', 'exec')
    print('compiled')
except SyntaxError:
    print('SyntaxError')

# expect:
# SyntaxError
