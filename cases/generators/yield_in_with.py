# title: a with block is entered when the body enters it and left when the body leaves it
# clauses: gen.yield.in_with
# python: >=3.2
class Room:
    def __enter__(self):
        print('enter')

    def __exit__(self, *details):
        print('exit', details[0])

def visits():
    with Room():
        yield 1
        yield 2
    yield 3

for visit in visits():
    print(visit)

# expect:
# enter
# 1
# 2
# exit None
# 3
