# title: __exit__ gets the exception that was thrown in, and three None on every other way out
# clauses: flow.with.exit_arguments
# python: >=3.3
class Room:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        print(kind, value is thrown, traceback is not None)

def body(way):
    for once in 1,:
        with Room():
            yield way
            if way == 'continue':
                continue
            if way == 'break':
                break
            if way == 'return':
                return

thrown = KeyError()
for way in 'end', 'continue', 'break', 'return':
    list(body(way))
g = body('throw')
next(g)
try:
    g.throw(thrown)
except KeyError as error:
    print(error is thrown)

# expect:
# None False False
# None False False
# None False False
# None False False
# <class 'KeyError'> True True
# True
