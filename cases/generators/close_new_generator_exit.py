# title: any GeneratorExit that leaves the body satisfies close
# clauses: gen.close.uncaught
# python: >=3.2
class MyExit(GeneratorExit):
    pass

def body(answer):
    try:
        yield
    except GeneratorExit:
        raise answer

for answer in (GeneratorExit('new'), MyExit()):
    g = body(answer)
    next(g)
    print(g.close())

# expect:
# None
# None
