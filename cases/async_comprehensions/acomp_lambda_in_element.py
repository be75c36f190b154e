# title: a lambda in the element may not contain an asynchronous comprehension
# clauses: acomp.place.outside
# python: >=3.6
try:
    compile('async def f():\n [lambda: [z async for z in x] async for x in y]', '', 'exec')
    print('compiled')
except SyntaxError:
    print('SyntaxError')

# expect:
# SyntaxError
