# title: a loop ends when its body closes the generator
# clauses: gen.next.closed gen.close.suspended
# python: >=3.2
def numbers():
    try:
        for number in range(9):
            yield number
    finally:
        print('cleaned up')

g = numbers()
for number in g:
    print(number)
    if number == 1:
        g.close()
else:
    print('exhausted')

# expect:
# 0
# 1
# cleaned up
# exhausted
