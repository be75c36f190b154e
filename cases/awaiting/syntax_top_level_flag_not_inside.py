# title: with the flag functions, classes and lambdas of the module are what they were
# clauses: await.syntax.top_level_inside
# python: >=3.8
ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

for source in ('def f(): await x', 'class A: await x', 'lambda: await x', 'def f():\n async with x: pass',
               'class A:\n async for x in y: pass', 'def f(): return [await x for x in y]', 'yield await x',
               'return await x'):
    try:
        compile(source, 'case', 'exec', ALLOW_TOP_LEVEL_AWAIT)
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
