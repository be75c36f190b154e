# title: a coroutine function returns values, with and without await
# clauses: co.syntax.return
# python: >=3.6
for text in ("return 1", "return", "return await x", "await x\n    return 1"):
    compile('async def f():\n    ' + text, 'case', 'exec')
print('compiled')

# expect:
# compiled
