# title: a body and the same body made of two functions cannot be told apart
# clauses: delegate.refactored
# python: >=3.3
def whole():
    result = 0
    try:
        got = yield 'ask'
        while got:
            result += got
            try:
                got = yield result
            except ValueError:
                got = yield 'again'
    finally:
        print('asked')
    yield 'result', result

def questions(result):
    try:
        got = yield 'ask'
        while got:
            result += got
            try:
                got = yield result
            except ValueError:
                got = yield 'again'
    finally:
        print('asked')
    return result

def parts():
    result = yield from questions(0)
    yield 'result', result

for body in (whole, parts):
    g = body()
    print(next(g), g.send(2), g.send(3), g.throw(ValueError), g.send(4), next(g), list(g))
    for end in (lambda: g.throw(KeyError), lambda: g.close(), lambda: g.throw(GeneratorExit)):
        g = body()
        next(g)
        g.send(1)
        try:
            print(end())
        except BaseException as error:
            print(type(error).__name__, list(g))

# expect:
# asked
# ask 2 5 again 9 ('result', 9) []
# asked
# KeyError []
# asked
# None
# asked
# GeneratorExit []
# asked
# ask 2 5 again 9 ('result', 9) []
# asked
# KeyError []
# asked
# None
# asked
# GeneratorExit []
