# title: async for is a SyntaxError in a module, a class, a plain function and a generator
# clauses: co.syntax.async_outside
# python: >=3.6
for around in '%s', 'class A:\n    %s', 'def f(m):\n    %s', 'def f(m):\n    yield\n    %s':
    try:
        compile(around % 'async for x in m: pass' + '\n', 'case', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
