# title: the words for a yield in answer to close
# clauses: gen.message.ignored
# python: >=3.2
def body():
    try:
        yield 1
    except GeneratorExit:
        yield 2

g = body()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)

# expect:
# generator ignored GeneratorExit
