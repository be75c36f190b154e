# title: send and throw deliver the value of return as next does
# clauses: gen.return.value gen.send.finished gen.throw.finished
# python: >=3.3
def body():
    try:
        got = yield
    except KeyError:
        got = 'KeyError'
    return got

def outcome(resume, *arguments):
    try:
        resume(*arguments)
    except StopIteration as stop:
        return stop.value

for name, arguments in (('__next__', ()), ('send', ('sent',)), ('throw', (KeyError,))):
    g = body()
    next(g)
    print(name, outcome(getattr(g, name), *arguments))

# expect:
# __next__ None
# send sent
# throw KeyError
