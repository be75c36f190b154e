# title: until 3.10 an asynchronous list comprehension in a set comprehension without async is a SyntaxError
# clauses: acomp.nested.refused
# python: <3.11
for source in ('async def f():\n return {[y async for y in x] for x in z}',):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
