# title: an async with is no loop: break and continue in it need one; behind a loop there is none
# clauses: aflow.syntax.no_loop
# python: >=3.6
for body in ('async with m: break', 'async with m: continue', 'async for x in m: pass\n else: break',
             'async for x in m:\n  def g(): break', 'async for x in m:\n  async with m: break'):
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
# compiled
