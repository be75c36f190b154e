# title: a generator that only a for statement holds is closed as the loop is left
# clauses: gen.final.moment gen.final.close
# python: >=3.2
# needs: refcounting
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('finally')

for number in numbers():
    print(number)
    break
print('loop left')

# expect:
# 1
# finally
# loop left
