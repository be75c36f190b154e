# title: close unwinds loops, with blocks and finally blocks from the inside out
# clauses: flow.finally.leaving flow.with.several gen.close.suspended
# python: >=3.3
class Room:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind and kind.__name__)

def body():
    with Room('outer'):
        for number in range(3):
            try:
                while True:
                    with Room('inner'):
                        try:
                            way = yield number
                        finally:
                            print('finally')
                        if way == 'break':
                            break
                        if way == 'return':
                            return
            finally:
                print('leaving', number)

g = body()
next(g)
print(g.send('break'))
g.close()
g = body()
next(g)
try:
    g.send('return')
except StopIteration:
    print('StopIteration')

# expect:
# finally
# exit inner None
# leaving 0
# 1
# finally
# exit inner GeneratorExit
# leaving 1
# exit outer GeneratorExit
# finally
# exit inner None
# leaving 0
# exit outer None
# StopIteration
