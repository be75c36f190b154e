# title: a return in finally swallows GeneratorExit and gives close its value
# clauses: gen.close.value gen.close.no_value gen.return.finally
# python: >=3.3
def body():
    try:
        yield
    finally:
        return 'from finally'

g = body()
next(g)
print(g.close())

# expect:
# from finally

# expect <3.13:
# None
