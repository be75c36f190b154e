# title: await in a generator expression outside a coroutine function
# clauses: await.syntax.generator_expression
# python: >=3.6
for text in ("(await x for x in y)", "def f():\n    return (await x for x in y)",
             "(x for x in await y)"):
    try:
        compile(text, 'case', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
# SyntaxError
# expect 3.6:
# SyntaxError
# SyntaxError
# SyntaxError
