# title: the words for a statement outside a coroutine function
# clauses: aflow.message.outside
# python: >=3.7
for source in ('async with m: pass', 'async for x in m: pass', 'def f():\n async with m: pass',
               'class A:\n async for x in m: pass'):
    try:
        compile(source + '\n', 'case', 'exec')
    except SyntaxError as error:
        print(error.msg)

# expect:
# 'async with' outside async function
# 'async for' outside async function
# 'async with' outside async function
# 'async for' outside async function
